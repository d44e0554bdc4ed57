import { useState } from 'react'
import { go } from '../../../platform/places'
import { become } from '../../../platform/sign-in'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'

/** What a header may carry as a name. */
const FITTING = /^[a-z0-9][a-z0-9-]{0,30}$/

/** Somebody this product has never seen: joins as one does on a phone, from nothing. */
export function NewPerson() {
  const [name, setName] = useState('')
  const wrong = name !== '' && !FITTING.test(name) ? '只用小写字母、数字和短横' : undefined
  const enter = () => {
    become(name, name)
    go('join')
  }
  return (
    <Box className="card col g12">
      <TextField
        label="起一个登录名"
        hint="比如 new-1"
        max={31}
        value={name}
        wrong={wrong}
        onChange={(typed) => setName(typed.trim())}
      />
      <Button words="从没来过的人，从头登录" off={name === '' || wrong ? '先起一个登录名' : undefined} onTap={enter} />
    </Box>
  )
}
