/** Refusals said by the server, in Russian as the product speaks; the page shows them as they are. */
export const REFUSALS = {
  noSheet: 'Такого листа уже нет.',
  noBox: 'Здесь нет флажка.',
  invalid: 'Значение не подходит: в этой ячейке проверяются данные. Выберите значение из списка.',
  badName: 'Лист с таким названием уже есть, или название пустое.',
  badAddress: 'Это не похоже на адрес почты.',
  knownUser: 'Этот человек уже есть.',
  notAState: 'Это не сохранённая песочница.',
  dialogGone: 'Это окно уже закрыто.',
  forgotten: 'Этот момент уже забыт.',
};
