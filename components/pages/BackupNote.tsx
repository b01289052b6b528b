import { useKeepingWords } from '../shared/keeping-words.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import type { BackupState } from './keeping-model.ts';

/** How old the backup is: «Chưa sao lưu từ …» as long as something was written since. */
export function BackupNote({ backup, now }: { backup: BackupState; now: number }) {
  const words = useKeepingWords();
  const { writtenAt, current } = backup;
  if (writtenAt !== null && current) {
    return <p data-backup="current">{words.backedUp(shortTime(writtenAt, now))}</p>;
  }
  return (
    <p class="overdue" data-backup="overdue">
      {writtenAt === null ? words.neverBackedUp : words.notBackedUpSince(shortTime(writtenAt, now))}
    </p>
  );
}
