import styles from './brand.module.css'

interface BrandProps {
  name: string
  href: string
}

/** The name with its mark, a level balance; it leads to the start page. */
export function Brand({ name, href }: BrandProps) {
  return (
    <a className={styles['brand']} href={href}>
      <svg className={styles['mark']} viewBox="0 0 40 32" aria-hidden="true">
        <path d="M20 4v22M13 28h14M6 9h28" />
        <path d="M1.5 18a5.5 5.5 0 0 0 11 0zM27.5 18a5.5 5.5 0 0 0 11 0z" className={styles['pans']} />
        <path d="M7 9l-4.5 9M7 9l4.5 9M33 9l-4.5 9M33 9l4.5 9" className={styles['fine']} />
      </svg>
      <span>{name}</span>
    </a>
  )
}
