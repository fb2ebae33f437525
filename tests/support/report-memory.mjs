// For --import: says at the end, as the last line of standard error, the most memory that the process ever held, in bytes.
process.on("exit", () => process.stderr.write(`${process.resourceUsage().maxRSS * 1024}\n`));
