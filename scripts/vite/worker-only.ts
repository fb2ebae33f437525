import type { Plugin } from "vite";

/** Fails the build of the page, naming the importers, when a package that belongs to the worker got into it. */
export function workerOnly(name: string): Plugin {
  return {
    name: `worker-only:${name}`,
    apply: "build",
    generateBundle(_options, bundle) {
      const inside = new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const found = chunk.moduleIds.filter((id) => inside.test(id));
        if (found.length === 0) continue;
        const importers = found.flatMap((id) => this.getModuleInfo(id)?.importers ?? []).filter((id) => !inside.test(id));
        throw new Error(
          `${chunk.fileName}: ${name} may run only in the worker, but the page imports it through ${[...new Set(importers)].join(", ")}`,
        );
      }
    },
  };
}
