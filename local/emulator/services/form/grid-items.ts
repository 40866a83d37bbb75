import { Exception } from '../../execution';
import { addAnswerColumns, renameAnswerColumns } from './answer-sheet';
import type { ItemResponse } from './item-response';
import { Question } from './question';
import type { GridValidation } from './validation';

abstract class Grid extends Question {
  getRows(): string[] {
    return [...this._state().rows];
  }

  setRows(rows: string[]): this {
    if (rows.length === 0) throw new Exception('Array is empty: rows');
    this._state().rows = [...rows];
    addAnswerColumns(this._run.state, this._form(), this._run.user.locale);
    renameAnswerColumns(this._run.state, this._form(), this.itemId, this._run.user.locale);
    return this;
  }

  getColumns(): string[] {
    return [...this._state().columns];
  }

  setColumns(columns: string[]): this {
    if (columns.length === 0) throw new Exception('Array is empty: columns');
    this._state().columns = [...columns];
    return this;
  }

  setValidation(validation: GridValidation): this {
    this._state().validation = validation._state;
    return this;
  }

  clearValidation(): this {
    this._state().validation = null;
    return this;
  }

  protected _fits(responses: (readonly string[] | string | null)[]): boolean {
    const { rows, columns } = this._state();
    return (
      responses.length === rows.length && responses.flat().every((value) => value === null || columns.includes(value))
    );
  }
}

/** One choice in every row. */
export class GridItem extends Grid {
  createResponse(responses: (string | null)[]): ItemResponse {
    const answer = responses.map((value) => value ?? '');
    return this._respond(answer, this._fits(responses));
  }
}

/** Any number of choices in every row. */
export class CheckboxGridItem extends Grid {
  createResponse(responses: (string[] | null)[]): ItemResponse {
    const answer = responses.map((values) => values ?? []);
    return this._respond(answer, this._fits(responses));
  }
}
