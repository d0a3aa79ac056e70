import './principals';
