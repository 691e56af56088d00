// What must not leave the machine in a log, an error or a copied text.

/** Takes out what must not leave the machine: hardware hashes, bearer tokens, user names (as addresses). */
export function redact(text: string): string {
  return text
    .replace(/\bBearer\s+\S+/gi, 'Bearer [token]')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]')
    .replace(/[A-Za-z0-9+/]{120,}={0,2}/g, '[hash]')
    .replace(/[^\s@"'<>]+@[^\s@"'<>]+\.[^\s@"'<>]+/g, '[user]');
}
