import './corrections.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Correction, CorrectionSubject } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import { type FormEvent, type ReactNode, useState } from 'react';
import { send } from '../../api/client.ts';
import type { CorrectionAbout } from '../../shared/correct-button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { Field } from '../../shared/field.tsx';
import { Failed } from '../../shared/states.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { OtherStory } from './other-story.tsx';

type Kind = CorrectionSubject['kind'];

const kindWords: Readonly<Record<Kind, Phrase>> = {
  'not-a-statement': words.notAStatement,
  'not-the-same-person': words.notTheSamePerson,
  'wrong-date': words.wrongDate,
  'same-story': words.sameStory,
};

/** The corrections that fit what is spoken of. */
function kindsFor(about: CorrectionAbout): Kind[] {
  const kinds: Kind[] = [];
  if (about.statement !== undefined) kinds.push('not-a-statement');
  if (about.name !== undefined) kinds.push('not-the-same-person');
  if (about.document !== undefined) kinds.push('wrong-date');
  if (about.story !== undefined) kinds.push('same-story');
  return kinds;
}

interface CorrectionDialogProps {
  readonly about: CorrectionAbout;
  readonly onClose: () => void;
}

/** What is wrong, and why: kept apart from what the machine found. */
export function CorrectionDialog({ about, onClose }: CorrectionDialogProps): ReactNode {
  const { say } = useWording();
  const queries = useQueryClient();
  const kinds = kindsFor(about);
  const [kind, choose] = useState<Kind | undefined>(kinds[0]);
  const [reason, write] = useState('');
  const [day, setDay] = useState(about.day ?? '');
  const [other, setOther] = useState<string | undefined>();
  const subject = subjectOf(kind, about, day, other);
  const save = useMutation({
    mutationFn: (made: CorrectionSubject) => send<Correction>('POST', '/corrections', { subject: made, reason: reason.trim() }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['record'] });
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (subject !== null) save.mutate(subject);
  };
  return (
    <Dialog title={say(words.correctTitle)} onClose={onClose}>
      <form className="correction-form" onSubmit={submit}>
        <fieldset>
          <legend className="unseen">{say(words.correctTitle)}</legend>
          {kinds.map((one) => (
            <label key={one} className="check">
              <input type="radio" name="kind" checked={one === kind} onChange={() => choose(one)} />
              {say(kindWords[one])}
            </label>
          ))}
        </fieldset>
        {kind === 'not-the-same-person' && about.name !== undefined && <p className="soft">{say(words.personNamed, { name: about.name.text })}</p>}
        {kind === 'wrong-date' && (
          <Field label={say(words.rightDay)}>
            <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
          </Field>
        )}
        {kind === 'same-story' && about.story !== undefined && <OtherStory not={about.story.id} value={other} onChange={setOther} />}
        <Field label={say(words.reason)} isWide>
          <textarea
            rows={3}
            dir="auto"
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => write(event.target.value)}
            aria-describedby="reason-help"
          />
        </Field>
        <small id="reason-help" className="soft">
          {say(words.reasonHelp)}
        </small>
        {save.error !== null && <Failed isDeed fault={save.error} />}
        <p className="dialog-actions">
          <button type="submit" className="primary" disabled={subject === null || reason.trim() === '' || save.isPending}>
            {say(save.isPending ? words.saving : words.saveCorrection)}
          </button>
          <button type="button" onClick={onClose}>
            {say(words.cancel)}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Null while something is missing. */
function subjectOf(kind: Kind | undefined, about: CorrectionAbout, day: string, other: string | undefined): CorrectionSubject | null {
  const { document, statement, name, story } = about;
  if (kind === 'not-a-statement' && document !== undefined && statement !== undefined) return { kind, document, index: statement };
  if (kind === 'not-the-same-person' && document !== undefined && name !== undefined)
    return { kind, document, start: name.start, end: name.end, actor: name.actor };
  if (kind === 'wrong-date' && document !== undefined && day !== '' && day !== about.day) return { kind, document, day };
  if (kind === 'same-story' && story !== undefined && other !== undefined) return { kind, a: story.id, b: other };
  return null;
}
