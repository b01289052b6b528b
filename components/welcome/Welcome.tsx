import { RoundForm, type RoundFormProps } from '../pages/RoundForm.tsx';
import { PageWordsContext, pageWords } from '../shared/page-words.ts';
import { panelWords, WordsContext, type Language } from '../shared/words.ts';
import { Tour, type TourProps } from './Tour.tsx';
import { welcomeWords, WelcomeWordsContext } from './welcome-words.ts';

interface WelcomeProps {
  language: Language;
  round: RoundFormProps['round'];
  roundSetBy: RoundFormProps['setBy'];
  tour: TourProps;
  onRound: RoundFormProps['onSave'];
  onDone: () => void;
}

/** The page that opens once, after installing: what it does, what it keeps, a minute of trying, the deadline, done. */
export function Welcome({ language, round, roundSetBy, tour, onRound, onDone }: WelcomeProps) {
  const words = welcomeWords(language);
  return (
    <WordsContext.Provider value={panelWords(language)}>
      <PageWordsContext.Provider value={pageWords(language)}>
        <WelcomeWordsContext.Provider value={words}>
          <main class="welcome" lang={language}>
            <h1>{words.title}</h1>
            <div class="welcome-about">
              <Points title={words.doesTitle} points={words.does} after={words.advises} />
              <Points title={words.keepsTitle} points={words.keeps} />
            </div>
            <section class="card">
              <h2>{words.tourTitle}</h2>
              <p>{words.tourAbout}</p>
              <Tour {...tour} />
            </section>
            <RoundForm round={round} setBy={roundSetBy} onSave={onRound} />
            <p>{words.roundLater}</p>
            <div class="row">
              <button type="button" class="button button-primary" onClick={onDone}>
                {words.done}
              </button>
              <a class="button" href="/guide.html" target="_blank">
                {words.toGuide}
              </a>
            </div>
          </main>
        </WelcomeWordsContext.Provider>
      </PageWordsContext.Provider>
    </WordsContext.Provider>
  );
}

function Points({ title, points, after }: { title: string; points: readonly string[]; after?: string }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {after && <p>{after}</p>}
    </section>
  );
}
