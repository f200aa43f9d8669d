const INHERITED = /\/(?:sentence-before|line-before|paragraph-before|parent|heading|title)(?:\/|$)/;

/** Whether a verdict's rule tells that its sentence does not name the technology: a guess at what the sentence speaks of. */
export function isInheritedRule(rule: string): boolean {
  return INHERITED.test(rule);
}
