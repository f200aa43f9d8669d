import { Page } from "@/components/ui/page";
import { PageLink } from "@/components/ui/page-link";
import styles from "./message.module.css";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Page width="reading">
      <div className={styles.message}>
        <p className={styles.code}>404</p>
        <h1>There is nothing at this address.</h1>
        <p>
          It may have gone with a note that was taken out, or the address was cut off on its way. These always lead
          somewhere:
        </p>
        <ul className={styles.ways}>
          <li>
            <PageLink href="/">The radar</PageLink>
          </li>
          <li>
            <PageLink href="/technologies">All technologies</PageLink>
          </li>
          <li>
            <PageLink href="/talks">All talks</PageLink>
          </li>
          <li>
            <PageLink href="/notes">All notes</PageLink>
          </li>
        </ul>
      </div>
    </Page>
  );
}
