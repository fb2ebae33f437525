/**
 * Every exported function has a sentence of JSDoc: what it is, its shapes and units, what it throws.
 * @type {import("eslint").Rule.RuleModule}
 */
export const documentExports = {
  meta: { type: "suggestion", schema: [], messages: { missing: "Say in a sentence of JSDoc what {{name}} is." } },
  create: (context) => ({
    "ExportNamedDeclaration > FunctionDeclaration"(/** @type {any} */ node) {
      const before = context.sourceCode.getCommentsBefore(node.parent).at(-1);
      const documented = before?.type === "Block" && before.value.startsWith("*");
      if (!documented) context.report({ node: node.id, messageId: "missing", data: { name: node.id.name } });
    },
  }),
};
