// Reads lines "EDTF days" and answers them with the days as the library edtf understands the first word.
const { default: edtf } = require('edtf')

const day = (end) => Number.isFinite(end) ? new Date(end).toISOString().slice(0, 10) : '..'

const answers = require('fs').readFileSync(0, 'utf8').split('\n').map((line) => {
  const [written, days] = line.split(' ')
  try {
    const { min, max } = edtf(written)
    return written + ' ' + (days ? day(min) + '/' + day(max) : '')
  } catch (problem) {
    return written + ' is not understood'
  }
})
process.stdout.write(answers.join('\n'))
