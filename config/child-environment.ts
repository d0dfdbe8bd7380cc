/** What a child process is given: our own environment with `extra` laid over it; `undefined` takes a name away. */
export function childEnvironment(extra: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...process.env, ...extra })) {
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}
