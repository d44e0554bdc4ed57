/** Two-character surnames common enough to be known. */
const DOUBLE = new Set(['欧阳', '司马', '上官', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '端木'])

/** `周桂珍` → `周**`: what is published of a person's name (PIPL 25, domain notes 19). */
export function maskedName(name: string): string {
  const characters = [...name.trim()]
  const surname = characters.length > 2 && DOUBLE.has(characters.slice(0, 2).join('')) ? 2 : 1
  return `${characters.slice(0, surname).join('')}${'*'.repeat(Math.max(1, characters.length - surname))}`
}
