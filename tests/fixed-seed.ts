// Property tests draw the same cases on every machine, so that a red run speaks of the change and not of luck.
// FC_SEED=random draws new ones, to go looking for trouble; FC_SEED=<number> repeats a run that found it.
import fc from 'fast-check';

const asked = process.env['FC_SEED'];

if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20261121 : Number(asked) });
