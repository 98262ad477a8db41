"""Attacks that work on a small model, and defences that are measured.

The defending half: `guard` (the pipeline, its stages and one guarded turn), `decisions` (what a
stage decides), and one room per stage: `validation`, `injection` (on `normalisation`),
`spotlighting`, `policy`, `permissions`, `output`, `rate_limits`, `pii`. `measures` says what a
stage costs and what it blocks wrongly; `clinic` is a pipeline made of them.
The other half (`agent`, `attacks`, `redteam`, `audit`, `artifacts`, `memorization`, ...) attacks a
model, writes down what happens, and counts.

Nothing is imported here: each room is imported by its name, so that one stage can be lifted out.
"""
