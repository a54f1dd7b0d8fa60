import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * A validation rule that refuses a document with more than `most` aliased fields: aliases multiply
 * the work of one request without adding to its depth.
 */
export function aliasLimit(most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let aliases = 0;
    return {
      Field(node) {
        if (node.alias === undefined) return;
        aliases += 1;
        if (aliases === most + 1) {
          context.reportError(
            new GraphQLError(`At most ${most} aliases are allowed in one document.`, { nodes: [node], extensions: { code: 'TOO_MANY_ALIASES' } }),
          );
        }
      },
    };
  };
}
