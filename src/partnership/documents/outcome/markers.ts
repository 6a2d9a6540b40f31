/** What the markers of a row of a meeting's decisions hold. */
export const DECISION_MARKERS = {
  text: "det som mötet tog ställning till",
  result: "bifall, avslag eller återremiss",
  votes: "rösterna",
  notTakingPart: "parter som inte deltog i beslutet",
};

/** What the markers of a row of a meeting's actions hold. */
export const ACTION_MARKERS = {
  action: "åtgärden",
  responsible: "den ansvariga",
  due: "dagen då den ska vara klar",
  status: "öppen, klar eller struken",
};
