import fc from 'fast-check'

/**
 * The same samples in every run, so that a change is judged by what it changed and not by luck. Other samples, to look
 * further: `CHAPERONE_SEED=random npm test`; those of a run that failed: the seed that it printed.
 */
const { CHAPERONE_SEED: wanted = '20261129' } = process.env

if (wanted !== 'random') fc.configureGlobal({ seed: Number.parseInt(wanted, 10) })
