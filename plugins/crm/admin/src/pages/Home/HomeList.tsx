import { Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { Panel } from '../../components/Panel';

interface HomeListProps<Item> {
  readonly title: string;
  /** Leads to all of them. */
  readonly all: { readonly to: string; readonly label: string };
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What stands there when there is nothing. */
  readonly none: string;
  readonly children: (item: Item) => ReactNode;
}

/** A few of many, and the way to all of them. */
export function HomeList<Item>({ title, all, items, keyOf, none, children }: HomeListProps<Item>) {
  return (
    <Panel
      title={title}
      action={
        <Link tag={NavLink} to={all.to}>
          {all.label}
        </Link>
      }
    >
      {items.length === 0 ? (
        <Typography textColor="neutral600">{none}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </Flex>
      )}
    </Panel>
  );
}
