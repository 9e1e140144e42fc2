package org.parallax.framing;

/** What a frame does, after Entman (1993): it defines a problem, diagnoses causes, judges morally, suggests remedies. */
public enum FrameFunction {
    /** A state of affairs is said to be bad, harmful, dangerous or failing. */
    PROBLEM,
    /** Something or somebody is said to have brought something about, or to be at fault. */
    CAUSE,
    /** Somebody, or what somebody does, is praised or condemned. */
    JUDGEMENT,
    /** Something is called for, proposed or promised. */
    REMEDY
}
