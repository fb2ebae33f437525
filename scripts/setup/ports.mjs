import { serveFolder } from "./static-server.mjs";

const DEFAULT_PORT = 4173;

/**
 * The ports to try in turn: the wanted one alone, or the default and those after it, then (0) any that is free. Throws where the wanted one is no
 * port.
 * @param {string | undefined} wanted as the environment says it
 * @returns {number[]}
 */
export function portsToTry(wanted) {
  if (wanted === undefined || wanted === "") return [...Array.from({ length: 20 }, (_, index) => DEFAULT_PORT + index), 0];
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is ${wanted}: give a number from 0 to 65535, or unset it.`);
  return [port];
}

/**
 * Serves a folder on the first of the ports that can be had; throws with a sentence where none can.
 * @param {string} folder
 * @param {readonly number[]} ports
 */
export async function serveOnFirst(folder, ports) {
  for (const port of ports) {
    try {
      return await serveFolder({ folder, port });
    } catch (error) {
      const refused = error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
      if (!refused) throw error;
    }
  }
  throw new Error(`Port ${ports.join(", ")} cannot be used: set PORT to another one, or unset it.`);
}
