import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is what to do next; there is one of it on a screen. `quiet` has no outline. */
  kind?: 'primary' | 'secondary' | 'quiet'
}

export function Button({ kind = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  const names = [styles['button'], styles[kind], className].filter(Boolean).join(' ')
  return <button type={type} className={names} {...rest} />
}
