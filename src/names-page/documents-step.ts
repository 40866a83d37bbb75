import type { KeyPerson } from '../domain/names/key';
import { namedFile } from '../domain/names/named-file';
import { byId, download, made, say } from './page';

/** The second step: names into documents. Returns what is to be told of the key. */
export function documentsStep(): (people: readonly KeyPerson[]) => void {
  let people: readonly KeyPerson[] = [];
  const input = byId('documents', HTMLInputElement);
  const said = byId('documents-said', HTMLElement);
  let turn = 0;
  const fill = async () => {
    const mine = ++turn;
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    if (people.length === 0) {
      say(said, [], ['Сначала выберите ключ: файл CSV в первом шаге.']);
      return;
    }
    const results = await Promise.all(files.map((file) => result(file, people)));
    // Meanwhile another key or other files may have been chosen.
    if (mine === turn) said.replaceChildren(...results);
  };
  input.addEventListener('change', fill);
  return (now) => {
    people = now;
    void fill();
  };
}

async function result(file: File, people: readonly KeyPerson[]): Promise<HTMLElement> {
  const named = namedFile(file.name, new Uint8Array(await file.arrayBuffer()), people);
  const article = made('article');
  if (!named) {
    const words = `${file.name}: это не DOCX, HTML или ZIP, или файл повреждён. Скачайте документ с Google Диска ещё раз.`;
    say(article, [], [words]);
    return article;
  }
  const { name, bytes, count, missing, unsure } = named;
  say(
    article,
    [`${file.name}: подставлено: ${count}.`],
    [
      ...(missing.length > 0 ? [`Нет в ключе, осталось как было: ${missing.join(', ')}.`] : []),
      ...(unsure.length > 0 ? [`Проверьте склонение: ${unsure.join('; ')}. Верную форму впишите в ключ.`] : []),
      ...(count + missing.length === 0 ? ['Обозначений вроде {{НК-014Д}} в этом документе нет.'] : []),
    ],
  );
  article.append(download(name, new Uint8Array(bytes), `Скачать «${name}»`));
  return article;
}
