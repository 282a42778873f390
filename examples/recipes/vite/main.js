import { Ecosystem } from 'playermap';
import { definePlayerMap } from 'playermap/element';
import service from './service.json';

definePlayerMap();
const ecosystem = Ecosystem.from(service);
const map = document.querySelector('player-map');
map.ecosystem = ecosystem;
map.addEventListener('player-select', ({ detail }) => {
  const player = ecosystem.stakeholder(detail.id);
  document.querySelector('#chosen').textContent = player ? ecosystem.nameOf(player, 'he') : 'בחרו שחקן';
});
