import { expect, type BrowserContext } from "@playwright/test";

/** What the pages of one test complained of: policy violations, errors nobody caught, errors in the console, failed requests. */
export interface Complaints {
  /** Lets complaints that match pass, for a test that provokes them; the test still has to show what the page made of it. */
  allow(pattern: RegExp): void;
  /** Everything heard so far, allowed or not. */
  heard(): readonly string[];
  /** Fails the test, naming each complaint that was not allowed. */
  mustBeNone(): Promise<void>;
}

/** Name of the function through which a page reports a violation of its policy. */
const REPORT = "reportPolicyViolation";

/** Resolves in the page when the events that its work so far gave rise to have been reported: they are tasks of their own, before a later one. */
function reportsAreOut(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Listens to every page of a context, from before its first script on. */
export async function watchPage(context: BrowserContext): Promise<Complaints> {
  const heard: string[] = [];
  const allowed: RegExp[] = [];

  await context.exposeFunction(REPORT, (what: string) => heard.push(`policy: ${what}`));
  await context.addInitScript((name) => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      const report = (globalThis as unknown as Record<string, (what: string) => void>)[name];
      report?.(`${violatedDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  }, REPORT);
  context.on("weberror", (error) => heard.push(`error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") heard.push(`request: ${request.url()} ${reason}`);
  });

  return {
    heard: () => heard,
    allow: (pattern) => void allowed.push(pattern),
    mustBeNone: async () => {
      for (const page of context.pages()) await page.evaluate(reportsAreOut);
      expect(heard.filter((what) => !allowed.some((pattern) => pattern.test(what)))).toEqual([]);
    },
  };
}
