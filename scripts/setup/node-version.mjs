/**
 * Says in a sentence why this Node cannot run the project, or null where it can.
 * @param {string} current as in process.versions.node
 * @param {string} required ">=" and a version of two or three numbers, as in package.json's engines
 * @returns {string | null}
 */
export function unsuitableNode(current, required) {
  const [major = 0, minor = 0, patch = 0] = numbers(current);
  const [needMajor = 0, needMinor = 0, needPatch = 0] = numbers(required.replace(/^>=\s*/, ""));
  const order = major - needMajor || minor - needMinor || patch - needPatch;
  return order >= 0
    ? null
    : `Đối Sánh needs Node ${required.replace(/^>=\s*/, "")} or newer, and this is Node ${current}: install one from nodejs.org.`;
}

/** @param {string} version */
function numbers(version) {
  return version.split(".").map((part) => Number.parseInt(part, 10));
}
