/** The parties whose officials write the final report together with the coordinator. */
export const WORKING_GROUP = ["Uppsala", "Haninge", "Gävle", "Örebro"] as const;
