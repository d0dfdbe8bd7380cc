/** Something the person at the terminal has to put right: the sentence says it all, the place in the code says nothing to them. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}
