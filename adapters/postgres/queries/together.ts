/**
 * Answers of statements that were sent one behind the other. When one fails, those behind it fail as well ("transaction is aborted"):
 * what is thrown is the failure of the first.
 */
export async function together<const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [Key in keyof Work]: Awaited<Work[Key]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
