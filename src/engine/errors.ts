import type { EngineErrorCode } from "./protocol.ts";

/** Why a question to the engine has no answer, as a code; `message` is for a developer, not for the page. */
export class EngineError extends Error {
  override readonly name: string = "EngineError";
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
  }
}

/** The worker went away before it answered; a new one is being started. */
export class EngineLostError extends EngineError {
  override readonly name = "EngineLostError";

  constructor(detail = "") {
    super("lost", detail);
  }
}
