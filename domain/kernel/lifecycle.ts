/** A state machine as a table: which moves each status knows, and where each leads. */
export type Lifecycle<Status extends string, Move extends string> = {
  readonly [S in Status]: { readonly [M in Move]?: Status }
}

/** Where a move leads from a status, or undefined when the table does not know it. */
export function statusAfter<Status extends string, Move extends string>(
  lifecycle: Lifecycle<Status, Move>,
  from: Status,
  move: Move,
): Status | undefined {
  return lifecycle[from][move]
}

/** Mermaid state diagram of a table; docs are generated from it. */
export function diagramOf<Status extends string, Move extends string>(lifecycle: Lifecycle<Status, Move>): string {
  const lines = ['stateDiagram-v2']
  for (const [from, moves] of Object.entries<{ readonly [M in Move]?: Status }>(lifecycle)) {
    for (const [move, to] of Object.entries(moves)) lines.push(`  ${from} --> ${String(to)}: ${move}`)
  }
  return `${lines.join('\n')}\n`
}
