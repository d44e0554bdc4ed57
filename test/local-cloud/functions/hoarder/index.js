/** Keeps all it is given until there is no more. */
exports.main = async () => {
  const hoard = []
  for (;;) hoard.push(new Array(1000000).fill({}))
}
