// Keeps a spreadsheet from running a value as a formula. The values come from sticks that anybody may have written.

// The characters are OWASP's ("CSV Injection"). Apostrophes before them count too, so that taking one away is
// always right.
const formula = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/** The value with an apostrophe before it when a spreadsheet would take it for a formula. */
export function guardFormula(value: string): string {
  return formula.test(value) ? `'${value}` : value;
}

/** The value that `guardFormula` was given. */
export function unguardFormula(value: string): string {
  return guarded.test(value) ? value.slice(1) : value;
}
