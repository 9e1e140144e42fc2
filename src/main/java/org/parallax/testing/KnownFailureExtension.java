package org.parallax.testing;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns a failing test into an aborted one and a passing one into a failing one. */
final class KnownFailureExtension implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        judge(invocation, call.getExecutable());
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        judge(invocation, call.getExecutable());
    }

    // Throwable: a failing assertion is an Error, a failing program may be anything
    @SuppressWarnings("CatchingUnchecked")
    private static void judge(Invocation<Void> invocation, Method method) {
        String reason = AnnotationSupport.findAnnotation(method, KnownFailure.class)
                .map(KnownFailure::value)
                .orElse("");
        try {
            invocation.proceed();
        } catch (TestAbortedException | VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw new TestAbortedException("known failure: " + reason, e);
        }
        throw new AssertionFailedError(
                method.getName() + " is marked @KnownFailure(\"" + reason + "\") and passes: take the mark off");
    }
}
