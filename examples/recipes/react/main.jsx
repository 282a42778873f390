import { Ecosystem } from 'playermap';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PlayerMap } from './PlayerMap';
import service from './service.json';

const ecosystem = Ecosystem.from(service);

function App() {
  const [language, setLanguage] = useState('he');
  const [chosen, setChosen] = useState(null);
  const player = chosen && ecosystem.stakeholder(chosen);
  return (
    <>
      <button type="button" onClick={() => setLanguage(language === 'he' ? 'en' : 'he')}>
        {language === 'he' ? 'English' : 'עברית'}
      </button>
      <PlayerMap ecosystem={ecosystem} language={language} onSelect={setChosen} />
      <p id="chosen">{player ? ecosystem.nameOf(player, language) : '–'}</p>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<App />);
