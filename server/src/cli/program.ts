import { Command, CommanderError, Option } from "commander";
import { PRESETS } from "../core/index.ts";
import { runAnalyze } from "./analyze.ts";
import { BASELINE_FILE } from "./baseline.ts";
import { runCheck } from "./check.ts";
import { runConfig } from "./config.ts";
import { runExplain } from "./explain.ts";
import { helpItem } from "./helpItem.ts";
import { runInit } from "./init.ts";
import { inputsOf } from "./inputs.ts";
import type { Io } from "./io.ts";
import { runLsp } from "./lsp.ts";
import { count, oneOf, SEVERITIES, shared } from "./options.ts";
import { OUTLINES } from "./outline/index.ts";
import { REPORTERS } from "./reports/index.ts";
import { output } from "./reports/outputs.ts";
import { runRules } from "./rules.ts";
import { runSpeakers } from "./speakers.ts";
import { terminal } from "./terminal.ts";
import { VERSION } from "./version.ts";

const EXIT_STATUS = `
Exit status:
  0    nothing at or above the level of --fail-on
  1    findings at or above it, or more warnings than --max-warnings
  2    wrong usage or configuration, a named file that is not there, or
       nothing that could be read
  130  interrupted
`;

/** The command line: names, options, help. `done` is told the exit status of the command that ran. */
export function createProgram(outside: Io, done: (status: number) => void): Command {
  const env = { ...outside.env };
  const io = { ...outside, env };
  const helpWidth = (stream: Io["stdout"]) => {
    const { isTerminal, width } = terminal(stream, env);
    return isTerminal ? width : 80;
  };
  const program = new Command("onrecord")
    .description("Who says so? Finds attributions, quotations, speakers and unsourced figures in articles. Offline.")
    .version(VERSION, "-v, --version", "print the version")
    .addOption(new Option("-V", "what some programs take for --version").hideHelp())
    .option("--color", "draw in colour where no terminal is, too")
    .option("--no-color", "draw without; NO_COLOR and FORCE_COLOR in the environment say the same")
    .helpCommand("help [command]")
    .showHelpAfterError("(onrecord --help tells more)")
    .addHelpText("after", EXIT_STATUS)
    .exitOverride()
    .on("option:V", () => {
      void io.stdout.write(`${VERSION}\n`);
      throw new CommanderError(0, "commander.version", VERSION);
    })
    .hook("preAction", (all) => {
      const { color } = all.opts<{ color?: boolean }>();
      if (color !== undefined) env.FORCE_COLOR = color ? "1" : "0";
    })
    .configureHelp({ showGlobalOptions: true, formatItem: helpItem })
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io.stdout),
      getErrHelpWidth: () => helpWidth(io.stderr),
      outputError: (text, writeError) => writeError(text.replace(/^error: /, "onrecord: ")),
    });
  addCheck(program, io, done);
  addAnalyze(program, io, done);
  addSpeakers(program, io, done);
  addRules(program, io, done);
  addConfig(program, io, done);
  addLsp(program);
  return program;
}

type Done = (status: number) => void;

const FILES = "files, folders and globs; - is standard input";

function addCheck(program: Command, io: Io, done: Done): void {
  program
    .command("check")
    .description("Check articles and tell what is found.")
    .argument("[files...]", `${FILES}; without any, this folder`)
    .addOption(
      new Option(
        "-f, --format <format>",
        `form of the report, stylish where none is given, and with :FILE where to; may be given again (${["auto", ...Object.keys(REPORTERS)].join(", ")})`,
      ).argParser(output),
    )
    .addOption(
      oneOf(
        new Option(
          "--fail-on <level>",
          "least level that makes the exit status 1: warning where not given, error beside --max-warnings",
        ),
        [...SEVERITIES, "never"],
      ),
    )
    .addOption(new Option("--max-warnings <n>", "exit with 1 when there are more warnings").argParser(count))
    .option("-q, --quiet", "show errors and warnings alone, and what --fail-on counts")
    .addOption(shared.rule())
    .addOption(shared.config())
    .addOption(shared.stdinFilename())
    .option("--force-exclude", "leave out what ignore files and “articles” leave out, though it is named")
    .option("-o, --output-file <file>", "write the report to a file, never over anything but a report")
    .option("--since <ref>", "only what is found that was not there at this commit or branch, in files that differ")
    .option("--final", "the copy goes out: a (CQ) that is left is an error")
    .option("--fix", "make the changes that are safe: marks that must not be printed")
    .addOption(new Option("--fix-dry-run", "show the changes as a diff, and change nothing").conflicts("fix"))
    .option("--redact", "leave out all words of the articles, for logs that others can read")
    .option("--no-redact", "show them, though a configuration asks for redaction")
    .option("--require-reason", "silences have to say why; one that does not is found, or does not count")
    .option("--baseline <file>", `silence the findings that this file knows; ${BASELINE_FILE} counts by itself`)
    .option("--update-baseline", "write every finding there is now to the baseline")
    .option("--prune-baseline", "take out of the baseline what silences nothing any more")
    .option("--fail-on-stale-baseline", "exit with 1 where the baseline silences what is no longer found")
    .option("--no-error-on-unmatched-pattern", "do not mind a file or glob that is not there")
    .addHelpText("after", EXIT_STATUS)
    .action(async (files: string[], options) => {
      const inputs = inputsOf(files, options);
      done(await runCheck(inputs.length > 0 ? inputs : ["."], options, io));
    });
}

function addAnalyze(program: Command, io: Io, done: Done): void {
  program
    .command("analyze")
    .description("Print the whole analysis as JSON (docs/analysis.schema.json).")
    .argument("[files...]", FILES)
    .addOption(shared.format({ json: true, jsonl: true }, "json"))
    .addOption(
      new Option(
        "--ndjson",
        'read {"id", "text", "languageId"} a line from standard input, write an analysis a line',
      ).conflicts(["config", "stdinFilename"]),
    )
    .addOption(shared.rule())
    .addOption(shared.config())
    .addOption(shared.stdinFilename())
    .action(async (files: string[], options, command: Command) => {
      const inputs = options.ndjson ? files : inputsOf(files, options);
      if (inputs.length === 0 && !options.ndjson) command.error("onrecord: analyze needs a file, or --ndjson.");
      done(await runAnalyze(inputs, options, io));
    });
}

function addSpeakers(program: Command, io: Io, done: Done): void {
  program
    .command("speakers")
    .description("Print who says what, speaker by speaker.")
    .argument("[files...]", FILES)
    .addOption(shared.format(OUTLINES, "text"))
    .addOption(shared.config())
    .addOption(shared.stdinFilename())
    .action(async (files: string[], options, command: Command) => {
      const inputs = inputsOf(files, options);
      if (inputs.length === 0) command.error("onrecord: speakers needs a file, or - for standard input.");
      done(await runSpeakers(inputs, options, io));
    });
}

function addRules(program: Command, io: Io, done: Done): void {
  program
    .command("rules")
    .description("List the rules with their levels, and how often each was right.")
    .addOption(shared.format({ text: true, json: true }, "text"))
    .action(async (options) => done(await runRules(options, io)));
  program
    .command("explain")
    .description("Tell why a rule is there, with examples and options.")
    .argument("<rule>", "a rule's id")
    .action(async (id: string) => done(await runExplain(id, io)));
}

function addConfig(program: Command, io: Io, done: Done): void {
  program
    .command("config")
    .description("Print what applies to an article, and where each value comes from.")
    .argument("<file>", "an article; it need not be there yet")
    .addOption(shared.format({ text: true, json: true }, "text"))
    .addOption(shared.config())
    .action(async (file: string, options) => done(await runConfig(file, options, io)));
  program
    .command("init")
    .description("Write a configuration to begin with, onrecord.config.jsonc, in this folder.")
    .addOption(oneOf(new Option("--preset <preset>", "what to begin with"), PRESETS).default("default"))
    .action(async (options) => done(await runInit(options, io)));
}

function addLsp(program: Command): void {
  program
    .command("lsp")
    .description("Serve an editor that speaks the Language Server Protocol.")
    .option("--stdio", "talk over standard input and output")
    .option("--node-ipc", "talk over Node's channel to the program that started this one")
    .option("--socket <port>", "talk over this port of this machine")
    .option("--pipe <name>", "talk over a named pipe or a Unix socket")
    .addOption(new Option("--clientProcessId <pid>", "the editor's process; the server ends with it").hideHelp())
    .action(async (options) => runLsp(options));
}
