import './sharing';
