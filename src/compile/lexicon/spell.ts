const CHOICE = /\{([^{}]*)\}/;

const expand = (pattern: string): string[] => {
  const choice = CHOICE.exec(pattern);
  if (!choice) return [pattern];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + choice[0].length);
  return (choice[1] as string).split("|").flatMap((alternative) => expand(before + alternative + after));
};

/** Every spelling that patterns with alternatives stand for, each once: "{science|research} budget{|s}" stands for four. Choices may nest. */
export const spell = (...patterns: readonly string[]): string[] => [...new Set(patterns.flatMap(expand))];
