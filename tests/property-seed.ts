import fc from 'fast-check';

/** Runs at a desk explore new cases each time; a run that decides over a change repeats the same ones. */
if (process.env['CI']) fc.configureGlobal({ seed: 20220224 });
