import { Argument, Command, Help } from 'commander';
import { type MessageId, type MessageLanguage, message } from './messages.ts';
import type { Surroundings, Terminal } from './terminal.ts';
import { version } from './version.ts';

/** What a command gives back: an exit code. */
type Run = (terminal: Terminal) => Promise<number>;

/** The commands with their options and help. Each loads what it needs only when it runs; `run` is called with the chosen one. */
export function createProgram(language: MessageLanguage, surroundings: Surroundings, run: (command: Run) => Promise<void>): Command {
  const say = (id: MessageId): string => message(id, language);
  const program = new Command('isnad');
  program
    .description(say('isnad'))
    .version(version(), '-V, --version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('help-command'))
    .option('--lang <language>', say('option-lang'))
    .exitOverride()
    .configureOutput({ writeOut: (text) => surroundings.stdout.write(text), writeErr: (text) => surroundings.stderr.write(text), outputError: () => {} })
    .addHelpText('after', `\n${say('exit-codes')}`)
    .showHelpAfterError(false);

  const command = (name: MessageId, examples: ReadonlyArray<readonly [line: string, id: MessageId]>): Command => {
    const made = program.command(name).description(say(name)).helpOption('-h, --help', say('help')).exitOverride();
    made.option('--lang <language>', say('option-lang'));
    made.addHelpText('after', `\n${say('title-examples')}\n${examples.map(([line, id]) => `  ${line}\n      ${say(id)}`).join('\n')}\n\n${say('exit-codes')}`);
    return made;
  };
  const input = (made: Command): Command =>
    made
      .argument('[path...]', say('argument-paths'))
      .option('--from <file>', say('option-from'), gather)
      .option('--published <file=date>', say('option-published'), gather)
      .option('--max-size <size>', say('option-max-size'))
      .option('--workers <n>', say('option-workers'));

  input(
    command('annotate', [
      ['isnad annotate pages/ > annotations.jsonl', 'example-annotate-folder'],
      ['isnad annotate --from news.jsonl.gz --workers 2', 'example-annotate-news'],
      ['isnad annotate report.txt --published report.txt=2025-04-27 --explain', 'example-annotate-published'],
    ]),
  )
    .option('--explain', say('option-explain'))
    .option('--json', say('option-json-lines'))
    .action((paths, options) => run(async (terminal) => (await import('./commands/annotate.ts')).annotate(paths, options, terminal)));

  input(
    command('dossier', [
      ['isnad dossier pages/ --out out', 'example-dossier-folder'],
      ['isnad dossier pages/ --out out --about سد --excerpts', 'example-dossier-about'],
    ]),
  )
    .requiredOption('--out <folder>', say('option-out'))
    .option('--min-articles <n>', say('option-min-articles'))
    .option('--about <words>', say('option-about'))
    .option('--excerpts', say('option-excerpts'))
    .option('--json', say('option-json'))
    .option('--demo', say('option-demo'))
    .action((paths, options) => run(async (terminal) => (await import('./commands/dossier.ts')).dossier(paths, options, version(), terminal)));

  const kept = (made: Command): Command => made.option('--db <file>', say('option-db'), './isnad.db').option('--json', say('option-json'));
  kept(input(command('add', [['isnad add pages/', 'example-add']]))).action((paths, options) =>
    run(async (terminal) => (await import('./commands/add.ts')).add(paths, options, terminal)),
  );
  kept(command('remove', [['isnad remove 2025-02-19-report', 'example-remove']]).argument('<document...>', say('argument-documents'))).action(
    (names, options) => run(async (terminal) => (await import('./commands/remove.ts')).remove(names, options, terminal)),
  );
  kept(
    input(
      command('stories', [
        ['isnad stories', 'example-stories-db'],
        ['isnad stories --from news.jsonl.gz --json > stories.json', 'example-stories-from'],
      ]),
    ),
  )
    .option('--min-articles <n>', say('option-min-listed'))
    .action((paths, options) => run(async (terminal) => (await import('./commands/stories.ts')).stories(paths, options, terminal)));
  kept(command('show', [['isnad show 2025-02-19-report', 'example-show']]).argument('<name>', say('argument-id')))
    .option('--explain', say('option-explain'))
    .action((name, options) => run(async (terminal) => (await import('./commands/show.ts')).show(name, options, terminal)));
  kept(command('search', [['isnad search وزير السدود', 'example-search']]).argument('<word...>', say('argument-words')))
    .option('--limit <n>', say('option-limit'))
    .action((words, options) => run(async (terminal) => (await import('./commands/search.ts')).search(words, options, terminal)));
  kept(
    command('export', [
      ['isnad export --out out', 'example-export'],
      ['isnad export --out out --format csv,pdf', 'example-export-format'],
    ]).argument('[thread...]', say('argument-threads')),
  )
    .requiredOption('--out <folder>', say('option-out'))
    .option('--min-articles <n>', say('option-min-articles'))
    .option('--about <words>', say('option-about'))
    .option('--excerpts', say('option-excerpts'))
    .option('--format <formats>', say('option-format'))
    .action((threads, options) => run(async (terminal) => (await import('./commands/export.ts')).exportDossiers(threads, options, version(), terminal)));

  command('serve', [
    ['isnad serve', 'example-serve'],
    ['isnad serve --db news.db --port 8080', 'example-serve-port'],
  ])
    .option('--db <file>', say('option-db'), './isnad.db')
    .option('--host <address>', say('option-host'), '127.0.0.1')
    .option('--port <n>', say('option-port'))
    .option('--quiet', say('option-quiet'))
    .action((options) => run(async (terminal) => (await import('./commands/serve.ts')).serve(options, version(), terminal)));

  command('token', [['isnad token set --role editor < token.txt', 'example-token']])
    .addArgument(new Argument('<action>', say('argument-token-action')).choices(['set']))
    .requiredOption('--role <role>', say('option-role'))
    .option('--db <file>', say('option-db'), './isnad.db')
    .action((_, options) => run(async (terminal) => (await import('./commands/token.ts')).setToken(options, process.stdin, terminal)));

  command('diff', [['isnad diff yesterday/thread-1f3a today/thread-1f3a', 'example-diff']])
    .argument('<a>', say('argument-dossier-a'))
    .argument('<b>', say('argument-dossier-b'))
    .option('--json', say('option-json'))
    .action((a, b, options) => run(async (terminal) => (await import('./commands/diff.ts')).diff(a, b, options, terminal)));

  localise(program, language);
  return program;
}

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const titles: Readonly<Record<string, MessageId>> = {
  'Usage:': 'title-usage',
  'Arguments:': 'title-arguments',
  'Options:': 'title-options',
  'Global Options:': 'title-global',
  'Commands:': 'title-commands',
};

/** Commander's own headings, in the language of the messages. */
function localise(program: Command, language: MessageLanguage): void {
  const styleTitle = (title: string): string => {
    const id = titles[title];
    return id === undefined ? title : message(id, language);
  };
  const plain = new Help();
  for (const command of [program, ...program.commands])
    command.configureHelp({
      styleTitle,
      optionDescription: (option) => plain.optionDescription(option).replace('(default: ', `(${message('default', language)}: `),
    });
}
