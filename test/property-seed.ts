import fc from "fast-check";

/**
 * Property tests try the same examples in every run, so that a red one is about what was changed.
 * `PROPERTY_SEED=random` tries others; a number, those of a failure that was told.
 */
const { PROPERTY_SEED = "20210601" } = process.env;
if (PROPERTY_SEED !== "random") fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
