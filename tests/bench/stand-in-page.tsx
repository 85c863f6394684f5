import { Button, Field, FluentProvider, makeStyles, Textarea, tokens, webLightTheme } from '@fluentui/react-components';
import 'core-js/stable';
import 'regenerator-runtime/runtime';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', padding: tokens.spacingHorizontalL } });

/** A page of the libraries that Microsoft's React task pane template loads (React, Fluent UI v9, polyfills), and of one field. */
function StandIn(): React.ReactNode {
  const [text, setText] = useState('');
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={useStyles().root}>
        <Field label="Text"><Textarea value={text} onChange={(_, { value }) => { setText(value); }} /></Field>
        <Button appearance="primary">Usable</Button>
      </div>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<StandIn />);
