/** Where rules are defined, as "path:line" by a rule's name. */
export type RuleDefinitions = (rule: string) => string | null;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Looks up a rule in the sources of the compiler, path -> text: the line that gives the name to a rule, or makes it of a role. */
export function ruleDefinitions(files: ReadonlyMap<string, string>): RuleDefinitions {
  return (rule) => {
    const stem = rule.slice(0, rule.lastIndexOf("-") + 1);
    const named = new RegExp(`\\b(?:name|rule|by):\\s[^{},\\n]*"${escaped(rule)}"`);
    const made = new RegExp(`\\b(?:name|rule|by):\\s\`${escaped(stem)}\\$\\{`);
    for (const pattern of stem === "" ? [named] : [named, made])
      for (const [path, text] of files) {
        const found = pattern.exec(text);
        if (found) return `${path}:${text.slice(0, found.index).split("\n").length}`;
      }
    return null;
  };
}
