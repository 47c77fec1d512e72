/** So many lines of a table are read, whatever names its columns. */
export const MOST_LINES = 300;

/** Whether a cell is the address of a page. */
export const isAddress = (cell: string): boolean => /^https?:\/\/\S+\.\S+$/i.test(cell) && URL.canParse(cell);

/** As platforms call the number of a listing in its address. */
const NUMBERS = ['id', 'item_id', 'itemId', 'goods_id', 'product_id', 'productId', 'sku', 'skuId', 'content_id'];

/** The number of a listing, as its address has it. */
export const numberIn = (url: string): string => {
  if (url === '') return '';
  const { searchParams, pathname, hostname } = new URL(url);
  const named = NUMBERS.map((name) => searchParams.get(name)).find((value) => value !== null && value !== '');
  return (named ?? pathname.split('/').findLast((part) => part !== '') ?? hostname).slice(0, 200);
};

/** RFC 4180 with whichever separator stands in the line; a quoted cell may hold it. Lines of nothing are left out. */
export const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\r?\n/)
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== ''));

const cellsOf = (line: string): readonly string[] => {
  const by = line.includes('\t') ? '\t' : line.includes(';') && !line.includes(',') ? ';' : ',';
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (isQuoted && sign === '"' && line.charAt(at + 1) === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === by && !isQuoted) [cell] = [(cells.push(cell.trim()), '')];
    else cell += sign;
  }
  return [...cells, cell.trim()];
};
