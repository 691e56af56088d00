// The commands of the terminal and their options. Each command is a file beside this one, loaded when it is asked for:
// `merge` needs neither the database nor the network.
import { Command, Option } from 'commander';
import { type ExportFormatId, exportFormatIds } from '../../shared/model/export.ts';
import { languages } from '../../shared/text/languages.ts';
import { type DecisionOptions, withDecisions } from './decision-options.ts';
import { type ExitCode, type Terminal, terminal, type TerminalOptions } from './terminal.ts';

const program = new Command('enrollbench')
  .description('Merge hardware hashes from USB sticks and register the devices with Windows Autopilot.')
  .addHelpText('after', '\nExit codes: 0 all fine, 2 done but something needs attention, 1 failed.')
  // A wrong option is a failure like any other: the same exit code for scripts.
  .exitOverride((stop) => process.exit(stop.exitCode === 0 ? 0 : 1));

withDecisions(
  command('merge', 'merge files and folders into what a portal, a partner or a spreadsheet takes'),
)
  .argument('<path...>', 'files, or folders to search for CSVs')
  .requiredOption(
    '--out <file>',
    'the file to write; split into FILE-1, FILE-2, … where the format has a limit',
  )
  .addOption(
    new Option('--format <format>', 'what the file is for').choices([...exportFormatIds]).default('intune'),
  )
  .option('--force', 'replace the files when they exist', false)
  .action(
    (
      paths: string[],
      options: TerminalOptions & DecisionOptions & { out: string; format: ExportFormatId; force: boolean },
    ) =>
      run(options, async (screen) => {
        const { mergeCommand } = await import('./merge-command.ts');
        return mergeCommand(screen, { ...options, paths });
      }),
  );

command('decode', 'say what a hardware hash holds and whether it is whole')
  .argument('<hash-or-file>', 'the base64 text, or a file with devices')
  .action((hashOrFile: string, options: TerminalOptions) =>
    run(options, async (screen) => {
      const { decodeCommand } = await import('./decode-command.ts');
      return decodeCommand(screen, hashOrFile);
    }),
  );

withDecisions(withPractice(command('register', 'merge, then register every device that is not blocked')))
  .argument('<path...>', 'files, or folders to search for CSVs')
  .requiredOption('--profile <id>', 'standard, sensitive-data, power-user or kiosk')
  .option('--watch', 'stay until the service is done with every device', false)
  .action(
    (paths: string[], options: TerminalOptions & DecisionOptions & { profile: string; watch: boolean }) =>
      run(options, async (screen) => {
        const { registerCommand } = await import('./register-command.ts');
        return registerCommand(screen, { ...options, paths });
      }),
  );

withPractice(command('status', 'the state of every device handed over so far')).action(
  (options: TerminalOptions & { data?: string; practiceUrl?: string }) =>
    run(options, async (screen) => {
      const { statusCommand } = await import('./status-command.ts');
      return statusCommand(screen, options);
    }),
);

command('practice', 'run the practice service alone, until interrupted')
  .option('--port <n>', 'the port on 127.0.0.1; 0 takes any free one', '0')
  .option('--scenario <file>', 'a JSON file that scripts what becomes of which device')
  .option('--state <dir>', 'keep the practice tenant in this folder between runs')
  .action((options: TerminalOptions & { port: string; scenario?: string; state?: string }) =>
    run(options, async (screen) => {
      const { practiceCommand } = await import('./practice-command.ts');
      return practiceCommand(screen, options);
    }),
  );

await program.parseAsync();

function command(name: string, summary: string): Command {
  return program
    .command(name)
    .description(summary)
    .option('--json', 'print one JSON document on standard output and nothing else there')
    .addOption(new Option('--lang <code>', 'the language; the system’s otherwise').choices([...languages]))
    .option('--data <dir>', 'keep everything in this folder');
}

function withPractice(base: Command): Command {
  return base.option('--practice-url <url>', 'a practice service that already runs');
}

async function run(options: TerminalOptions, work: (screen: Terminal) => Promise<ExitCode>): Promise<void> {
  // Not process.exit: what was written to a pipe must arrive.
  process.exitCode = await work(terminal(options, process.env));
}
