/** A letter that left without an answer from the server: nobody can know whether it arrived. */
export class UnclearDelivery extends Error {
  override readonly name = "UnclearDelivery";

  constructor() {
    super(
      "E-postservern bröt förbindelsen medan brevet skickades, så det går inte att veta om det kom fram.",
    );
  }
}
