import { CommanderError } from 'commander';
import { languageOf, type MessageId, type MessageLanguage, message } from './cli/messages.ts';
import { createProgram } from './cli/program.ts';
import { openTerminal, ReaderGone, type Surroundings, WrongUse } from './cli/terminal.ts';

/**
 * Runs the command line and gives the exit code: 0 done, 1 done with files that could not be read, 2 wrong use, 3 nothing readable, 70 a fault of the engine.
 * Never throws.
 */
export async function main(argv: readonly string[], surroundings: Surroundings = process): Promise<number> {
  const told = toldLanguage(argv);
  const language = languageOf(told, surroundings.env);
  const terminal = openTerminal(surroundings, language);
  let code = 0;
  const complain = (text: string): void => {
    surroundings.stderr.write(`isnad: ${text}\n`);
  };
  try {
    if (told !== undefined && told !== 'en' && told !== 'ar') throw new WrongUse(message('bad-lang', language, { value: told }));
    const program = createProgram(language, surroundings, async (command) => {
      code = await command(terminal);
    });
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof ReaderGone) code = 0;
    else if (error instanceof WrongUse) {
      code = 2;
      complain(error.message);
    } else if (error instanceof CommanderError) {
      code = error.exitCode === 0 ? 0 : 2;
      if (code === 2) complain(wrongUse(error, language));
    } else if (isRefusedWrite(error)) {
      code = 2;
      complain(message('cannot-write', language, { file: error.path ?? '', reason: error.code }));
    } else {
      code = 70;
      complain(message('fault', language, { message: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
    }
  } finally {
    terminal.close();
  }
  return code;
}

const wrongUses: Readonly<Record<string, MessageId>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.optionMissingArgument': 'missing-value',
  'commander.missingArgument': 'missing-value',
};

/** What the parser of the command line found wrong, in the user's language; what stands in its quotation marks is what was typed or is missing. */
function wrongUse(error: CommanderError, language: MessageLanguage): string {
  const what = error.message.match(/'([^']+)'/)?.[1];
  const id = wrongUses[error.code];
  if (id === undefined || what === undefined) return message('wrong-use', language, { message: error.message.replace(/^error: /, '') });
  const meant = error.message.match(/\(Did you mean (?:one of )?(.+)\?\)/)?.[1];
  return [message(id, language, { what }), ...(meant === undefined ? [] : [message('meant', language, { what: meant })])].join('\n');
}

/** The system refuses a file that a command writes: reading never throws. */
function isRefusedWrite(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'path' in error && typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** The value of `--lang`, wherever it stands: help and errors need it before the rest is read. */
function toldLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
}
