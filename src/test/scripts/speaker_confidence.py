#!/usr/bin/env python3
"""speaker_confidence.py GOLD.jsonl PREDICTED.jsonl SCORER_FOLDER > speakers.tsv

How often the speaker of a passage is right, by the rules that found it: counted over quotations and reported speech whose
source is named in the gold file (pronouns cannot be judged there). PREDICTED is what QuotesOut writes. Numbers only.
"""
import collections, json, sys
sys.path.insert(0, sys.argv[3])
from score_quotes import words
from voices_common import speaker_key, speaker_kind

gold = [json.loads(l) for l in open(sys.argv[1], encoding="utf8")]
found = {r["id"]: r["quotes"] for r in map(json.loads, open(sys.argv[2], encoding="utf8"))}
counts = collections.defaultdict(lambda: [0, 0])
for r in gold:
    t = r["text"]
    passages = [(p, words(t, p["start"], p["end"])) for p in found[r["id"]] if p["speaker_text"]]
    for a in r["attributions"]:
        if not a["source"] or not a["speech"] or speaker_kind(a["source"][0][2]) != "named":
            continue
        content = set().union(*[words(t, s, e) for s, e, _ in a["content"]])
        best = max(passages, key=lambda x: len(x[1] & content) - 0.01 * len(x[1] - content), default=None)
        if not content or best is None or len(best[1] & content) < 0.5 * len(content):
            continue
        n = counts[best[0]["reason"]]
        n[0] += speaker_key(best[0]["speaker_text"]) in {speaker_key(s[2]) for s in a["source"]}
        n[1] += 1
print("# How often the speaker found by a rule is right: right + 1 of found + 2, counted on the train part of PolNeAR (840 articles)")
print("# by speaker_confidence.py, named sources only. Columns: rules, right, found.")
for reason, (right, n) in sorted(counts.items()):
    if n >= 5:
        print(f"{reason}\t{right}\t{n}")
