/**
 * The parts of a page's path as they are meant: Next gives pages, other than routes, "ciaran-j%C3%B8rgensen" for
 * "ciaran-jørgensen". What cannot be decoded stays as it is, and names nothing.
 */
export async function decodeParams<Params extends Readonly<Record<string, string>>>(
  params: Promise<Params>,
): Promise<Params> {
  const decoded = Object.entries(await params).map(([name, value]) => [name, decode(value)]);
  return Object.fromEntries(decoded) as Params;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}
