/** What the local home cannot do, told in a Swedish sentence that the user can act on; any other exception is a bug. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
